// Any site that has no reader of its own: what it is, is left to the page's own cues.
import type { Site } from '../contract';

/** The fallback for a host: its readings belong to the host itself. */
export function general(host: string): Site {
  return {
    id: 'general',
    platform: host,
    hosts: [host],
    pages: [],
  };
}
