import type {PathId} from '@site/src/data/types';

/** A regular polygon around the origin, one corner turned to `startDegrees`. */
function polygon(corners: number, startDegrees: number, radius = 1): string {
  const points = Array.from({length: corners}, (_, index) => {
    const angle = ((startDegrees + (360 / corners) * index) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}

/** A star: long and short corners in turn. */
function star(points: number): string {
  const corners = Array.from({length: points * 2}, (_, index) => {
    const angle = (-90 + (180 / points) * index) * (Math.PI / 180);
    const radius = index % 2 === 0 ? 1.1 : 0.48;
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${corners.join('L')}Z`;
}

const PLUS = 'M-.36-1H.36V-.36H1V.36H.36V1H-.36V.36H-1V-.36H-.36Z';
const CROSS =
  'M-.98-.49L-.49-.98L0-.49L.49-.98L.98-.49L.49 0L.98 .49L.49 .98L0 .49L-.49 .98L-.98 .49L-.49 0Z';
const CIRCLE = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z';
const HALF = 'M-1 .6A1 1 0 0 1 1 .6Z';

/** One outline per path, drawn around the origin with a radius of about 1, so that colour never stands alone. */
export const markShapes: Readonly<Record<PathId, string>> = {
  clusterip: CIRCLE,
  'clusterip-same-zone': polygon(4, 45, 1.2),
  'clusterip-node-local': polygon(4, 0, 1.15),
  headless: HALF,
  'nlb-instance': polygon(3, 90, 1.2),
  'nlb-ip': polygon(3, -90, 1.2),
  'alb-ip': star(5),
  'istio-sidecar': polygon(6, 0, 1.1),
  'istio-ambient': polygon(5, -90, 1.1),
  'cilium-clustermesh': PLUS,
  'vpc-lattice': CROSS,
  'route53-nlb': polygon(3, 0, 1.2),
};

/** The colour of a path, from the theme's style sheet. */
export function pathColor(path: PathId): string {
  return `var(--path-${path})`;
}
