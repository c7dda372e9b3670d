import clsx from 'clsx';
import {withoutDust} from '@site/src/model/withoutDust';
import {useId, useState, type ReactNode} from 'react';
import {Button} from '../Button';
import {NumberField} from '../NumberField';
import type {ExactBounds} from '../NumberField/parseExact';
import {nearestStop} from './stops';
import styles from './styles.module.css';

/** How the slider walks: in equal steps, or over given stops. */
export type RangeScale =
  | {readonly kind: 'linear'; readonly step: number}
  | {readonly kind: 'stops'; readonly stops: readonly number[]};

/** Words of the field; the caller translates them. */
export interface RangeFieldText {
  readonly label: string;
  readonly help: string;
  /** Unit of the exact field. */
  readonly unit: string;
  /** Name of the exact field, with the label in it. */
  readonly exactLabel: string;
  readonly reset: string;
  /** Name of the reset button, with the label in it. */
  readonly resetLabel: string;
  /** Name of the button that shows the help, with the label in it. */
  readonly helpLabel: string;
  /** One line for something that cannot be used; names the field, the value and what is allowed. */
  readonly error: (typed: string) => string;
}

export interface RangeFieldProps {
  readonly text: RangeFieldText;
  readonly value: number;
  readonly defaultValue: number;
  readonly bounds: ExactBounds;
  readonly scale: RangeScale;
  /** The exact field shows value × factor: 100 for shares shown as percent. */
  readonly factor?: number;
  /** The value in words, with its unit. */
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A value that was worked out elsewhere may have more digits than the field has room for. */
const ROOM_DIGITS = 8;
const fitting = (value: number) => String(Number(value.toPrecision(ROOM_DIGITS)));

/** What the slider itself reaches; the exact field may go further. */
function sliderEnds(scale: RangeScale, bounds: ExactBounds): {min: number; max: number} {
  if (scale.kind === 'linear') return bounds;
  return {min: scale.stops[0] ?? bounds.min, max: scale.stops.at(-1) ?? bounds.max};
}

/**
 * A slider with its label, current value, ends and exact number field in two lines; a reset appears when the value differs,
 * and the help when it is asked for. Screen readers have the help at once, as the slider's description.
 */
export function RangeField(props: RangeFieldProps): ReactNode {
  const {text, value, defaultValue, bounds, scale, format, onChange} = props;
  const id = useId();
  const [helpShown, setHelpShown] = useState(false);
  const changed = value !== defaultValue;
  const ends = sliderEnds(scale, bounds);
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {text.label}
        </label>
        <button
          type="button"
          className={styles.ask}
          aria-label={text.helpLabel}
          aria-expanded={helpShown}
          aria-controls={`${id}-help`}
          onClick={() => setHelpShown(!helpShown)}
        >
          <span aria-hidden="true">?</span>
        </button>
        <span className={styles.now}>
          <Button
            look="link"
            className={clsx(styles.reset, !changed && styles.hidden)}
            disabled={!changed}
            onClick={() => onChange(defaultValue)}
            aria-label={text.resetLabel}
            title={text.reset}
          >
            <span aria-hidden="true">↺</span>
          </Button>
          <output htmlFor={id} className={styles.value}>
            {format(value)}
          </output>
        </span>
      </div>
      <div className={styles.line}>
        <div className={styles.track}>
          <Slider
            id={id}
            describedBy={`${id}-help`}
            {...{value, bounds, scale, format, onChange}}
          />
          <span className={styles.ends} aria-hidden="true">
            <span>{format(ends.min)}</span>
            <span>{format(ends.max)}</span>
          </span>
        </div>
        <ExactField {...props} />
      </div>
      <p id={`${id}-help`} className={styles.help} hidden={!helpShown}>
        {text.help}
      </p>
    </div>
  );
}

interface SliderProps extends Pick<
  RangeFieldProps,
  'value' | 'bounds' | 'scale' | 'format' | 'onChange'
> {
  readonly id: string;
  readonly describedBy: string;
}

function Slider({id, describedBy, value, bounds, scale, format, onChange}: SliderProps): ReactNode {
  const common = {
    id,
    type: 'range',
    className: styles.slider,
    'aria-describedby': describedBy,
    'aria-valuetext': format(value),
  } as const;
  if (scale.kind === 'linear') {
    return (
      <input
        {...common}
        min={bounds.min}
        max={bounds.max}
        step={scale.step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    );
  }
  const {stops} = scale;
  return (
    <input
      {...common}
      min={0}
      max={stops.length - 1}
      step={1}
      value={nearestStop(stops, value)}
      onChange={(event) => onChange(stops[Number(event.target.value)] ?? value)}
    />
  );
}

function ExactField({text, value, bounds, factor = 1, onChange}: RangeFieldProps): ReactNode {
  return (
    <NumberField
      label={text.exactLabel}
      value={withoutDust(value * factor)}
      bounds={{...bounds, min: bounds.min * factor, max: bounds.max * factor}}
      unit={text.unit}
      shown={fitting}
      error={text.error}
      onChange={(typed) => onChange(withoutDust(typed / factor))}
    />
  );
}
