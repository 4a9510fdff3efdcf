// Amounts are taken apart only where they are asked for: what is found must not depend on what is asked, nor in which order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesOf } from '../../lib/read/cues';
import { pageOf } from '../../lib/read/scan';
import { amountsOf, type Amount } from '../../lib/read/visible';

const url = new URL('https://shop.example/');

function drawn(markup: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  const page = pageOf(document, url);
  return () => amountsOf(page, { currency: 'EUR' }, cuesOf(new Set()));
}

const plain = ({ amount, low, high, text, place, cues }: Amount) => ({
  amount,
  low,
  high,
  text,
  place,
  cues,
});

/** A value in one of the ways shops print it: whole, in pieces, with a count or another amount beside it. */
const printed = fc
  .record({
    euros: fc.constantFrom(0, 1, 5, 9, 12, 99, 129, 1299, 12999, 129900),
    cents: fc.constantFrom('', '00', '05', '50', '9', '95', '99'),
    habit: fc.constantFrom(
      (euros: string, cents: string) => `<b>€ ${euros}${cents && `,${cents}`}</b>`,
      (euros: string, cents: string) => `<b>${euros}${cents && `.${cents}`} €</b>`,
      (euros: string, cents: string) => `<i class="price">€ <b>${euros}</b><sup>${cents || '00'}</sup></i>`,
      (euros: string, cents: string) => `<i><b>${euros}</b><b>,${cents || '00'}</b> <b>€</b></i>`,
      (euros: string, cents: string) => `<i class="price">${euros}.${cents || '00'}</i>`,
      (euros: string, cents: string) => `<del>2 x ${euros},${cents || '00'} €</del>`,
      (euros: string, cents: string) => `<p>5 € off: now ${euros}.${cents || '00'} €</p>`,
      (euros: string, cents: string) => `<p>${euros} € <br> ${euros},${cents || '00'} € <br> 7 €</p>`,
      (euros: string) => `<i><b>3</b> / <b>${Number(euros).toLocaleString('de')}</b> <b>€</b></i>`,
      (euros: string) => `<i class="was">${Number(euros).toLocaleString('fr')} EUR</i>`,
      (euros: string) => `<u>${euros} reviews</u>`,
    ),
  })
  .map(({ euros, cents, habit }) => habit(String(euros), cents));

test('the amounts like a value are all that have it, whatever else stands on the page', () => {
  fc.assert(
    fc.property(fc.array(printed, { minLength: 1, maxLength: 12 }), (parts) => {
      const fresh = drawn(parts.join(''));
      const all = fresh().between(0, Infinity);
      // Nothing that is sold costs 0.
      const values = new Set(all.map(({ amount = '0' }) => Number(amount)).filter((value) => value > 0));
      for (const value of values) {
        const has = ({ amount }: Amount) => Math.abs(Number(amount) - value) < 0.006;
        expect(fresh().like([value]).filter(has).map(plain)).toEqual(all.filter(has).map(plain));
      }
    }),
    { numRuns: 150 },
  );
});

test('what stands at a place is the same whichever was asked for first', () => {
  fc.assert(
    fc.property(
      fc.array(printed, { minLength: 2, maxLength: 12 }),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
      (parts, asked) => {
        const fresh = drawn(parts.join(''));
        const amounts = fresh();
        for (const place of asked) amounts.between(place, place + 1);
        expect(amounts.between(0, Infinity).map(plain)).toEqual(fresh().between(0, Infinity).map(plain));
      },
    ),
    { numRuns: 100 },
  );
});
