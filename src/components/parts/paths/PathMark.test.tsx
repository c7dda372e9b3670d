import {render} from '@testing-library/react';
import {expect, it} from 'vitest';
import {pathIds} from '../../../data/types';
import {PathMark} from './PathMark';
import {pathLooks} from './looks';

it('every path has a shape and a colour of its own', () => {
  expect(new Set(pathIds.map((path) => pathLooks[path].outline)).size).toBe(pathIds.length);
  expect(new Set(pathIds.map((path) => pathLooks[path].color)).size).toBe(pathIds.length);
});

it('a mark is filled for what was published and hollow for an estimate', () => {
  const {container, rerender} = render(<PathMark path="alb-ip" />);
  const shape = () => container.querySelector('path');
  expect(shape()).toHaveAttribute('fill', 'var(--path-alb-ip)');
  rerender(<PathMark path="alb-ip" hollow />);
  expect(shape()).toHaveAttribute('fill', 'none');
  expect(shape()).toHaveAttribute('stroke', 'var(--path-alb-ip)');
});

it('a mark is no news to a screen reader: the name stands beside it', () => {
  const {container} = render(<PathMark path="alb-ip" />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
