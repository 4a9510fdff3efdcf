// A view that breaks: the panel says so, says that nothing is lost, and opens it again at a press.
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ViewBoundary } from '../../components/view-boundary';
import { WordsProvider } from '../../components/words';

let root: Root;
let box: HTMLElement;
let broken: boolean;

function View() {
  if (broken) throw new Error('the database is closed');
  return <p>29 orders</p>;
}

beforeEach(() => {
  broken = true;
  box = document.createElement('div');
  document.body.append(box);
  // What React says of the error on the console is no news here.
  root = createRoot(box, { onCaughtError: () => undefined });
  root.render(
    <WordsProvider lang="en" timeZone="Asia/Shanghai">
      <ViewBoundary>
        <View />
      </ViewBoundary>
    </WordsProvider>,
  );
});
afterEach(() => {
  root.unmount();
  box.remove();
});

it('says what happened, and draws the view once it can', async () => {
  // The first screen waits for its words.
  await expect
    .poll(() => box.querySelector('[role=alert]')?.textContent ?? '', { timeout: 10_000 })
    .toContain('the database is closed');
  expect(box.textContent).toContain('What is stored is unchanged');
  broken = false;
  box.querySelector('button')?.click();
  await expect.poll(() => box.textContent).toBe('29 orders');
});
