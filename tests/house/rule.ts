// What a rule of the house is: a name, and a search that returns one sentence for each breach.
import type { House } from './source';

export interface Rule {
  name: string;
  find(house: House): string[] | Promise<string[]>;
}
