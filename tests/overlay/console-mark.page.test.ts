// What an operator notices of the mark on a console: how much was read and judged there, and that it goes with what was read.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { consoleMark } from '../../components/overlay/console-mark';
import type { Overlay } from '../../components/overlay/overlay';
import { mark, press, replyWith, shown, textOf } from './stage';

let stop: AbortController;
let drawn: Overlay;
let opened: number;

beforeEach(() => {
  document.body.innerHTML = '<main style="height: 3000px"><h1>商品</h1></main>';
  opened = 0;
  stop = new AbortController();
  drawn = consoleMark(
    {
      openPanel: () => Promise.resolve((opened += 1) > 0),
      hideHere: () => Promise.resolve(true),
      switchChips: (on: boolean) => Promise.resolve(on),
    },
    stop.signal,
  );
});
afterEach(() => stop.abort());

it('counts figures, checks and problems, and opens the panel', () => {
  drawn.show(replyWith(mark));
  for (const words of ['已读 14 项', '3 项检查', '1 个问题']) expect(textOf(shown())).toContain(words);
  press('panel');
  expect(opened).toBe(1);
});

it('says nothing of checks before the panel has judged what stands there', () => {
  drawn.show(replyWith({ ...mark, judged: null }));
  expect(textOf(shown())).toContain('已读 14 项');
  expect(textOf(shown())).not.toMatch(/检查|问题/);
});

it('is gone where nothing was read', () => {
  drawn.show(replyWith(mark));
  drawn.show(replyWith(null));
  expect(shown()).toBeUndefined();
});
