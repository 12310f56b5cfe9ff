/** The market gap as a table, loaded when it is opened. */
import type { Figures } from '../../dataset/schema.ts';
import type { MarketGap } from '../../model/marketGap.ts';
import type { Words } from '../words.ts';
import type { Table } from './chartText.ts';

export function marketTable(gap: MarketGap, movedShare: number, { facts }: Figures, words: Words): Table {
  const { developersPlaced: placed, mlRolesUnfilled: unfilled } = facts;
  const count = (n: number) => words.number(Math.round(n));
  return {
    caption: words.say('market.caption', {
      year: String(placed.year ?? ''),
      share: words.percent(movedShare),
    }),
    columns: [words.say('market.quantity'), words.say('market.value')],
    rows: [
      [words.say('market.rowPlaced'), count(placed.value)],
      [words.say('market.rowUnfilled'), count(unfilled.value)],
      [words.say('market.rowFilled'), count(gap.filled)],
      [words.say('market.rowLeft'), count(gap.left)],
      [words.say('market.rowOver'), count(gap.oversupply)],
    ],
  };
}
