// Invented consoles by seed: figures, tables and buyers that are known, in boxes and among words that are hostile.
import { Dice } from './dice';
import { curtained, make, wrapped, type Later } from './draw';
import { drawTable } from './draw-tables';
import { hostile } from './hostile-words';
import { disguised, nameOf, newCard, phoneOf, type Planted } from './planted';

const style = `body{font:14px/1.5 sans-serif;margin:0;width:1200px} td,th{padding:2px 12px}`;

function card(dice: Dice, planted: Planted, shown: boolean): HTMLElement {
  const made = newCard(dice, planted.cards.length, shown);
  planted.cards.push(made);
  const { label, raw } = made;
  const own = { style: 'padding:8px 16px;width:200px' };
  return dice.pick([
    () => make('div', own, make('div', {}, label), make('div', {}, raw)),
    () => make('div', own, make('p', {}, label), make('p', {}, make('b', {}, raw))),
    () => make('dl', own, make('dt', {}, label), make('dd', {}, raw)),
    () =>
      make(
        'div',
        { ...own, class: 'ant-statistic' },
        make('div', { class: 'ant-statistic-title' }, label),
        make('div', { class: 'ant-statistic-content' }, make('span', {}, raw)),
      ),
    () =>
      make(
        'div',
        own,
        make('span', { style: 'display:block' }, label),
        make('strong', { style: 'display:block' }, raw),
      ),
  ])();
}

const buyerWords = ['收货人', '收货人：', '收 货 人', '收件人姓名', '买家昵称', '联系人'];

/** A buyer's name under or beside the word for it, or a phone in the middle of something. */
function buyer(dice: Dice, planted: Planted): HTMLElement {
  const at = planted.buyers.length;
  const note = (how: string, text: string) => planted.buyers.push({ text, how });
  const [word, name, phone] = [dice.pick(buyerWords), nameOf(at), phoneOf(dice, at)];
  const spoken = disguised(dice, phone);
  return dice.pick([
    () => (note('a row of two', name), make('div', {}, make('span', {}, word), make('span', {}, name))),
    () => (note('a card', name), make('div', {}, make('div', {}, word), make('div', {}, name))),
    () => (note('terms', name), make('dl', {}, make('dt', {}, word), make('dd', {}, name))),
    () => (
      note('terms with a box', name),
      make(
        'dl',
        {},
        make('dt', {}, make('span', {}, word)),
        make('dd', {}, make('div', {}, make('span', {}, name))),
      )
    ),
    () => (
      note('terms with one box', name),
      make('dl', {}, make('dt', {}, word), make('dd', {}, make('span', {}, name)))
    ),
    () => (note('one text', name), make('p', {}, `收货人：${name}`)),
    () => (
      note('a list of heads and cells', name),
      make('table', {}, make('tbody', {}, make('tr', {}, make('th', {}, word), make('td', {}, name))))
    ),
    () => (note('a line of text', phone), make('p', {}, `请联系 ${spoken} 确认`)),
    () => (
      note('a card of its own', phone),
      make('div', {}, make('div', {}, '电话'), make('div', {}, spoken))
    ),
    () => (
      note('a heading', phone),
      make('div', {}, make('h3', {}, `回访 ${spoken}`), make('div', {}, '12'))
    ),
    () => (note('a menu', phone), make('nav', {}, make('a', { href: '/home' }, `回 ${spoken}`))),
    () => (note('a notice', phone), make('div', { role: 'alert' }, `请尽快回复 ${spoken}`)),
  ])();
}

function noise(dice: Dice): HTMLElement {
  const words = () => hostile(dice);
  return dice.pick([
    () => make('p', {}, words()),
    () => make('div', {}, make('div', {}, words()), make('div', {}, words())),
    () => make(`h${dice.whole(1, 6)}`, {}, words()),
    () => make('button', {}, words()),
    () => make('ul', {}, ...Array.from({ length: dice.whole(1, 12) }, () => make('li', {}, words()))),
    () => make('dl', {}, make('dt', {}, words()), make('dd', {}, words())),
    () =>
      make(
        'div',
        { class: words().slice(0, 60), role: dice.pick(['tab', 'grid', 'alert', 'row', 'table', 'menu']) },
        words(),
      ),
    () => make('div', { class: 'pagination' }, `共 ${words()} 条`),
    () => make('nav', {}, make('a', { href: words().slice(0, 3000) }, words())),
    () =>
      make(
        'table',
        {},
        make(
          'thead',
          {},
          make('tr', {}, make('th', { colspan: '65534', rowspan: '65534' }, words()), make('th')),
        ),
      ),
    () =>
      make(
        'table',
        {},
        make(
          'tbody',
          {},
          make('tr', {}, make('th', { colspan: '-1' }, words()), make('td', { rowspan: '0' }, words())),
        ),
      ),
    () => make('div', { style: 'width:0;height:0' }, words()),
    () => make('div', { id: words().slice(0, 50) }, words()),
    () => make('span', {}, ...Array.from({ length: dice.whole(1, 30) }, words)),
    () => make('input', { value: words() }),
    () => make('div', {}, make('h4', {}, words()), make('canvas', { width: '300', height: '150' })),
  ])();
}

/** A piece of the page, at times with its neighbours in one box of its own. */
function piece(dice: Dice, planted: Planted): Node {
  const roll = dice.next();
  if (roll < 0.34) return card(dice, planted, true);
  if (roll < 0.4) return curtained(dice, card(dice, planted, false));
  if (roll < 0.55) return drawTable(dice, planted);
  if (roll < 0.67) return buyer(dice, planted);
  return noise(dice);
}

/** Draws the console of a seed into the document and answers what is known of it. */
export function drawConsole(seed: number): Planted {
  const dice = new Dice(seed);
  const planted: Planted = { cards: [], tables: [], buyers: [] };
  const later: Later = [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const body = make('main', {}, make('h1', {}, '经营概况'));
  for (let left = dice.whole(8, 40); left > 0; left -= 1)
    body.append(wrapped(dice, piece(dice, planted), later, dice.chance(0.03) ? 120 : 4));
  document.body.replaceChildren(body);
  for (const step of later.reverse()) step();
  return planted;
}
