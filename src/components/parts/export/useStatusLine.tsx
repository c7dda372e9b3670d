import {useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** One line about what a button has just done, seen and spoken. Always there, so that nothing moves when it speaks. */
export function useStatusLine(): {
  readonly line: ReactNode;
  readonly tell: (text: string) => void;
} {
  const [news, setNews] = useState('');
  return {
    line: (
      <p className={styles.news} role="status">
        {/* An empty text would be written anew at each render. */}
        {news === '' ? null : news}
      </p>
    ),
    tell: setNews,
  };
}
