// The bar at the foot of the panel, about the tab in front: what was read, when, and the step that is next there.
import { askAccess, patternOf } from '../lib/browser/ask-access';
import { rereadTab } from '../lib/browser/scripts';
import { countRead } from '../lib/count-read';
import { isInFrames } from '../lib/frames';
import type { PageState } from '../lib/reading';
import { unreadOn } from '../lib/unread-on';
import { siteNameOf } from './site-name';
import type { Front } from './live';
import { usePageNames } from './live-naming';
import { Button } from './parts/button';
import { Icon } from './parts/icon';
import { StatusMark, type Mark } from './parts/status-mark';
import { useView } from './view';
import { useWords } from './words';

/** More names than these would push away what to do. */
const named = 3;

const markOfState: Partial<Record<PageState, Mark>> = { ok: 'pass', 'signed-out': 'you', captcha: 'you' };

/** The way to the figures of the page whose names are not known. */
function UnknownNames({ front }: { front: Front }) {
  const { t } = useWords();
  const setNaming = useView((view) => view.setNaming);
  const unknown = usePageNames(front)?.unknown.length ?? 0;
  if (unknown === 0) return null;
  return (
    <button type="button" className="names" onClick={() => setNaming(true)}>
      {t('naming.open', { n: unknown })}
    </button>
  );
}

/** The page around is read again then, which has its frames read. */
const askFrame = (url: string, tabId: number) =>
  askAccess(url).then((granted) => (granted ? rereadTab(tabId) : false));

function Bar({
  mark,
  title,
  text,
  gaps = [],
  more,
  step,
}: {
  mark: Mark | 'lock';
  title: string;
  text: string;
  /** What is missing, a sentence each. */
  gaps?: string[];
  more?: React.ReactNode;
  step?: React.ReactNode;
}) {
  const { t } = useWords();
  return (
    <footer className="readbar" aria-label={t('shell.tab-state')}>
      {mark === 'lock' ? <Icon name="lock" className="st-none" /> : <StatusMark mark={mark} />}
      <div className="rb" aria-live="polite">
        <b>{title}</b>
        <span>{text}</span>
        {gaps.map((gap) => (
          <span key={gap} className="gaps">
            {gap}
          </span>
        ))}
        {more}
      </div>
      {step}
    </footer>
  );
}

export function ReadingBar({ front, now }: { front: Front | undefined; now: number }) {
  const { t, moment, list } = useWords();
  const url = front?.tab.url;
  if (!front || (url && !patternOf(url))) {
    return <Bar mark="none" title={t('shell.no-page')} text={t('shell.no-page.why')} />;
  }
  if (!url) return <Bar mark="lock" title={t('shell.hidden-page')} text={t('shell.hidden-page.why')} />;

  const site = siteNameOf(url, { t });
  const title = front.tab.title ? `${site} · ${front.tab.title}` : site;
  if (!front.granted) {
    return (
      <Bar
        mark="lock"
        title={title}
        text={t('shell.not-allowed')}
        step={
          <Button kind="primary" onClick={() => void askAccess(url)}>
            {t('shell.allow')}
          </Button>
        }
      />
    );
  }
  const again = (
    <Button icon="again" onClick={() => void rereadTab(front.tab.id)}>
      {t('shell.read-again')}
    </Button>
  );
  if (!front.reading) return <Bar mark="none" title={title} text={t('shell.not-read-yet')} step={again} />;
  const { draft, lastSeen } = front.reading;
  const at = moment(lastSeen, now);
  const drafts = [draft, ...front.frames.map((row) => row.draft)];
  const text =
    draft.state === 'ok' || isInFrames(draft, drafts.slice(1))
      ? t('shell.read', { n: drafts.reduce((sum, one) => sum + countRead(one), 0), at })
      : t('shell.read.state', { state: t(`round.state.${draft.state}`), at });
  const unread = drafts
    .flatMap(unreadOn)
    .map(({ name, why }) => t(`shell.unread.${why}`, { name: name || t('shell.unread.nameless') }));
  const names = list(unread.slice(0, named)) + (unread.length > named ? '…' : '');
  const frame = front.left.find(({ granted }) => !granted) ?? front.left[0];
  const host = frame && new URL(frame.url).host;
  const gaps = [
    ...(host ? [t(frame.granted ? 'shell.frame.not-read' : 'shell.frame.not-allowed', { host })] : []),
    ...(unread.length > 0 ? [t('shell.unread', { n: unread.length, list: names })] : []),
  ];
  const closed = frame && !frame.granted;
  return (
    <Bar
      mark={closed ? 'lock' : frame ? 'none' : (markOfState[draft.state] ?? 'none')}
      title={title}
      text={text}
      more={<UnknownNames front={front} />}
      gaps={gaps}
      step={
        closed ? (
          <Button kind="primary" onClick={() => void askFrame(frame.url, front.tab.id)}>
            {t('shell.allow')}
          </Button>
        ) : (
          again
        )
      }
    />
  );
}
