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

/** Outlines of marks, drawn around the origin with a radius of about 1, so that colour never stands alone. */
export const outlines = {
  circle: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  halfCircle: 'M-1 .6A1 1 0 0 1 1 .6Z',
  square: polygon(4, 45, 1.2),
  diamond: polygon(4, 0, 1.15),
  triangleDown: polygon(3, 90, 1.2),
  triangleUp: polygon(3, -90, 1.2),
  triangleRight: polygon(3, 0, 1.2),
  pentagon: polygon(5, -90, 1.1),
  hexagon: polygon(6, 0, 1.1),
  star: star(5),
  plus: 'M-.36-1H.36V-.36H1V.36H.36V1H-.36V.36H-1V-.36H-.36Z',
  cross:
    'M-.98-.49L-.49-.98L0-.49L.49-.98L.98-.49L.49 0L.98 .49L.49 .98L0 .49L-.49 .98L-.98 .49L-.49 0Z',
  hourglass: 'M-.95-1H.95L.15 0L.95 1H-.95L-.15 0Z',
  bar: 'M-1.15-.48H1.15V.48H-1.15Z',
} as const;
