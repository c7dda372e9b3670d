import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** A screen reader that spoke at every slider step would never come to an end. */
const SETTLE_MS = 700;

/** The sentence as it was when it settled, with what was to be added at that moment. */
function useSettled(text: string, addition: string): {readonly text: string; readonly all: string} {
  const [settled, setSettled] = useState({text, all: text});
  const latest = useRef(addition);
  useEffect(() => {
    latest.current = addition;
  }, [addition]);
  useEffect(() => {
    const settle = () => {
      const all = latest.current === '' ? text : `${text} ${latest.current}`;
      setSettled((before) => (before.text === text ? before : {text, all}));
    };
    const timer = setTimeout(settle, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/**
 * The answer in words. It is seen at once, and spoken when it has settled: the spoken copy stays empty until
 * the first change, so that nobody hears the sentence twice.
 */
export function LiveSentence({
  text,
  addition = '',
}: {
  readonly text: string;
  /** Spoken after the sentence: what the eye sees elsewhere, such as totals that moved. */
  readonly addition?: string;
}): ReactNode {
  const settled = useSettled(text, addition);
  const [first] = useState(text);
  const [spoke, setSpoke] = useState(false);
  if (!spoke && settled.text !== first) setSpoke(true);
  return (
    <>
      {/* Marked for the share picture of the page (src/delivery/published/pictures). */}
      <p className={styles.sentence} data-answer="">
        {text}
      </p>
      <p className="visually-hidden" aria-live="polite" role="status">
        {spoke ? settled.all : null}
      </p>
    </>
  );
}
