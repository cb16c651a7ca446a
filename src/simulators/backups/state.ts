// What is where, at one moment of the year. All of it is JSON.
import type { SimState } from '../../simulation/contract.ts';
import type { Days } from './days.ts';
import type { BadKind } from './luck.ts';
import type { Cost, Every, Keep, PlaceId, Plan, Test } from './plan.ts';

/** How a year ended. */
export interface Result {
  /** Days of work that never came back. */
  readonly lost: number;
  /** Days on which nobody could use the map. */
  readonly down: number;
  readonly pounds: number;
}
export interface Setup {
  /** The luck number, 1 to 9999: what the year has in store. */
  readonly luck: number;
  readonly plan: Plan;
  readonly budget: Cost;
  /** Of a challenge: the year is this one. */
  readonly held?: boolean;
  /** How the same year ended with the plan before. */
  readonly last?: Result;
}

/** One copy, as it lies at its place. */
export interface Copy {
  /** The night it was made. */
  readonly day: number;
  /** How many days of work its label says: what people believe. */
  readonly label: number;
  /** What is really in it. */
  readonly have: Days;
  /** A test or a bad day showed that it is empty. */
  readonly known?: boolean;
}
export interface Store {
  /** Newest last. */
  readonly copies: readonly Copy[];
  /** The next night with a copy. */
  readonly next: number;
  /** The day of the last test that came back whole. */
  readonly tested?: number;
}
export type Stores = { readonly [Place in PlaceId]?: Store };

/** What a bad day did, as facts; words.ts says them. */
export interface Bad {
  readonly kind: BadKind;
  readonly day: number;
  readonly since?: number;
  /** Where everything came back from; absent when there was nothing to bring back, or no need to. */
  readonly from?: { readonly place: PlaceId; readonly day: number; readonly tested: boolean };
  /** Places whose copies went with it. */
  readonly struck: readonly PlaceId[];
  /** Places whose copies turned out to be empty just now. */
  readonly empty: readonly PlaceId[];
  readonly rebuild: Plan['rebuild'];
  readonly lost: number;
  readonly down: number;
  readonly pounds: number;
}
export type Entry =
  | ({ readonly is: 'bad' } & Bad)
  /** A restore test: what came back whole, and what was empty. */
  | {
      readonly is: 'test';
      readonly day: number;
      readonly whole: readonly PlaceId[];
      readonly empty: readonly PlaceId[];
    };

export interface State extends SimState {
  readonly setup: Setup;
  readonly plan: Plan;
  /** Plans that were chosen after the year began, each with the week it was chosen after. */
  readonly changes: readonly { readonly week: number; readonly plan: Plan }[];
  /** Weeks that have passed, 0 to 52. */
  readonly week: number;
  /** The files that people work on: what is really in them. */
  readonly live: Days;
  /** Days of work ever done. */
  readonly made: number;
  /** Nobody can work before this day: the server is being built again. */
  readonly upAt: number;
  readonly stores: Stores;
  /** Places where copying does not work, and nobody has noticed. */
  readonly broken: readonly PlaceId[];
  readonly result: Result;
  readonly minutes: number;
  readonly diary: readonly Entry[];
}
export type Action =
  /** Lets `count` weeks pass; stops at the year's end. */
  | { readonly kind: 'tick'; readonly count: number }
  /** Copies at a place from now on; without a job no more, and those there are let go. */
  | { readonly kind: 'job'; readonly place: PlaceId; readonly every: Every; readonly keep: Keep }
  | { readonly kind: 'off'; readonly place: PlaceId }
  | { readonly kind: 'test'; readonly test: Test }
  | { readonly kind: 'rebuild'; readonly rebuild: Plan['rebuild'] }
  | { readonly kind: 'plan'; readonly plan: Plan };
