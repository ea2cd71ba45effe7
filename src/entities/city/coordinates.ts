// Where cities lie, as their dictionary says: the columns latitude and longitude, in degrees.
import { z } from 'zod';
import type { Coordinates } from '../../core/kind.js';
import type { Resources } from '../../core/resources.js';
import { once } from '../../text/once.js';

/** Cities of a user may have none. */
const PLACE_ROW = z.object({ id: z.string(), latitude: z.string().default(''), longitude: z.string().default('') });

function degrees(cell: string, most: number): number | undefined {
  const value = /^-?\d/u.test(cell) ? Number(cell) : Number.NaN;
  return Math.abs(value) <= most ? value : undefined;
}

/** Read when the first place is asked for: most runs draw no map. */
export function loadCoordinates(resources: Resources): (id: string) => Coordinates | undefined {
  const places = once(() => {
    const byId = new Map<string, Coordinates>();
    for (const row of resources.rows('cities.csv', PLACE_ROW)) {
      const [latitude, longitude] = [degrees(row.latitude, 90), degrees(row.longitude, 180)];
      if (latitude !== undefined && longitude !== undefined) byId.set(row.id, { latitude, longitude });
    }
    return byId;
  });
  return (id) => places().get(id);
}
