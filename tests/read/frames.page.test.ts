// Frames of other origins on a console: those that can be seen are named, hidden ones and small ones are not.
import { describe, expect, test } from 'vitest';
import { readConsole } from './at-once';
import { pageOf } from '../../lib/read/scan';

const framesOn = (markup: string) => {
  document.body.innerHTML = `<h2>推广</h2><p>待发货 37</p>${markup}`;
  return readConsole(pageOf(document, new URL(location.href))).frames;
};
const frame = (path: string, style = 'width:600px;height:300px') =>
  `<iframe src="http://desk.invalid${path}" style="${style}"></iframe>`;

describe('frames of other origins', () => {
  test('a part of the page is named by its address', () => {
    expect(framesOn(frame('/embed?x=1'))).toEqual([{ url: 'http://desk.invalid/embed?x=1' }]);
  });
  test('a hidden one beside it is told, for then only the address tells them apart', () => {
    expect(framesOn(frame('/a') + frame('/b', 'display:none'))).toEqual([
      { url: 'http://desk.invalid/a', others: true },
    ]);
    expect(framesOn(`<div style="visibility:hidden">${frame('/b')}</div>${frame('/a')}`)).toHaveLength(1);
  });
  test.each([
    ['a button of help', frame('/chat', 'width:60px;height:60px')],
    ['one that is not shown', frame('/old', 'display:none')],
    ['one of the page’s own', '<iframe srcdoc="<p>12</p>" style="width:600px;height:300px"></iframe>'],
  ])('%s is none', (_what, markup) => {
    expect(framesOn(markup)).toBeUndefined();
  });
});
