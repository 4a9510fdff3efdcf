// What keeps a card on its page: news of the panel draws it anew, and only another kind of page takes it away.
import { expect, it } from 'vitest';
import { keepDrawn } from '../../lib/browser/keep-drawn';
import type { PageLine } from '../../lib/browser/page-line';
import type { CardReply } from '../../lib/message';
import { offer, replyWith } from './stage';

/** A page on which an offer was read, with the scripts' line to the rest of the extension; what is drawn there is noted. */
function page() {
  const drawn: string[] = [];
  let order: (payload: { kind?: 'offer' | 'console' }) => unknown = () => undefined;
  const line = {
    life: { signal: new AbortController().signal, onMoved: () => undefined },
    send: () => Promise.resolve(replyWith(offer)),
    answerOnPage: (answers: { 'card-changed': typeof order }) => (order = answers['card-changed']),
  };
  keepDrawn(
    'offer',
    {
      show: ({ card }: CardReply) => drawn.push(card?.kind ?? 'nothing'),
      clear: () => drawn.push('cleared'),
    },
    line as unknown as PageLine,
  );
  return { drawn, changed: (payload: { kind?: 'offer' | 'console' }) => order(payload) };
}

it('a card stays when the panel tells the page in front what it found', async () => {
  const { drawn, changed } = page();
  expect(await changed({})).toEqual({ shown: true });
  expect(drawn).toEqual(['offer', 'offer']);
});

it('it is drawn anew for a reading of its kind and goes with one of another', async () => {
  const { drawn, changed } = page();
  expect(await changed({ kind: 'offer' })).toEqual({ shown: true });
  expect(changed({ kind: 'console' })).toBeUndefined();
  expect(drawn.at(-1)).toBe('cleared');
});
