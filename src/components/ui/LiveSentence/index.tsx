import {useEffect, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** A screen reader that spoke at every slider step would never come to an end. */
const SETTLE_MS = 700;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/**
 * The answer in words. It is seen at once, and spoken when it has settled: the spoken copy stays empty until
 * the first change, so that nobody hears the sentence twice.
 */
export function LiveSentence({text}: {readonly text: string}): ReactNode {
  const settled = useSettled(text);
  const [first] = useState(text);
  const [spoke, setSpoke] = useState(false);
  if (!spoke && settled !== first) setSpoke(true);
  return (
    <>
      <p className={styles.sentence}>{text}</p>
      <p className={styles.spoken} aria-live="polite" role="status">
        {spoke ? settled : ''}
      </p>
    </>
  );
}
