// English words of the room "lint": why figures are not added up, averaged or compared.

export const lint = {
  refused: 'Not compared',
  'people-over-days':
    'People are counted once: days cannot be added up. Only the console’s own week or month counts.',
  'people-over-products': 'One person looks at several products: people of products cannot be added up.',
  'people-over-channels': 'One person comes by several channels: people of channels cannot be added up.',
  'rates-plain-mean': 'Rates are not averaged or added as they are, but by all above ÷ all below.',
  unripe:
    'Ad sales are still being credited and will grow; only figures of one age are compared, and none was read.',
  'windows-differ': 'The two have different attribution windows (1 day and 15, say): not comparable.',
  'refunds-differ': 'The two count refunds differently (money, orders or parcels; by payment or by closing).',
  'ads-differ': 'The two count ad sales differently (direct, all or net).',
  'index-as-amount':
    'An index is no amount: never added, never money, never a change in per cent; rank and direction only.',
  'partial-against-whole': 'Today still runs: it is not compared with a whole day.',
  'hours-differ': 'The two days were read at different hours; only the same hour is compared.',
  'units-differ': 'The two have different units and are not reckoned together.',
  'days-missing': 'Some days were not read: a sum would be too small and is not given.',
};
