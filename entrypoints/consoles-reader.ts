// The door of the console reader: brought to a page only where a seller console is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { consoleStateWords } from '../lib/read/console-state-words';
import { readConsole } from '../lib/read/console';
import { addReaders } from '../lib/read/reader-sets';
import { sampleConsole } from '../lib/read/sample-console';

export default defineUnlistedScript(() => {
  addReaders('consoles', { console: readConsole, states: consoleStateWords, sample: sampleConsole });
});
