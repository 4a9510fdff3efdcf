// The sites that may be read: each granted from a click and given back as easily, with the card on pages on or off.
import { askAccess, dropAccess } from '../../lib/browser/ask-access';
import { settings } from '../../lib/browser/settings';
import { sites } from '../../lib/sites';
import { useGrants, useShops } from '../live';
import { Button } from '../parts/button';
import { StatusMark } from '../parts/status-mark';
import { Switch } from '../parts/switch';
import { usePreferences } from '../preferences';
import { useWords } from '../words';
import { Group } from './group';

/** "https://shop.example/*" → "shop.example"; "*" for a pattern of every host. */
const hostOf = (pattern: string) => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');

function SiteLine({ host, pattern }: { host: string; pattern: string | undefined }) {
  const { t } = useWords();
  const { overlayOff } = usePreferences();
  const show = (on: boolean) =>
    void settings.overlayOff.setValue(
      on ? overlayOff.filter((other) => other !== host) : [...overlayOff, host],
    );
  return (
    <tr>
      <th scope="row" className="l wrap">
        <StatusMark mark="pass" /> {host}
      </th>
      <td>
        <Switch
          label={`${t('setup.overlay')} ${host}`}
          hidden
          checked={!overlayOff.includes(host)}
          onChange={show}
        />
      </td>
      <td>{pattern && <Button onClick={() => void dropAccess(pattern)}>{t('setup.take-back')}</Button>}</td>
    </tr>
  );
}

// A host such as "shop.jd.com" is one console; "jd.com" stands for many, whose pages are allowed where they are met.
const isOneHost = (host: string) => host.split('.').length > 2;

/** Known consoles without a grant, each with its button. */
export function SitesToAllow({ grants }: { grants: string[] }) {
  const { t } = useWords();
  const granted = new Set(grants.map(hostOf));
  const consoles = sites.filter(({ pages }) => pages.some(({ kind }) => kind === 'console'));
  const open = consoles.flatMap((site) =>
    site.hosts
      .filter((host) => isOneHost(host) && !granted.has(host))
      .map((host) => ({ host, name: t(`sites.${site.id}`) })),
  );
  return (
    <ul className="sites">
      {open.map(({ host, name }) => (
        <li key={host}>
          <span className="el">
            <b className="el">{name}</b>
            <span className="dim s">{host}</span>
          </span>
          <Button
            onClick={() => void askAccess(`https://${host}/`)}
            aria-label={`${t('shell.allow')} ${host}`}
          >
            {t('shell.allow')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function SitesGroup() {
  const { t } = useWords();
  const grants = useGrants() ?? [];
  const shops = useShops() ?? [];
  const patterns = new Map(grants.map((pattern) => [hostOf(pattern), pattern]));
  const everywhere = patterns.delete('*');
  const ofShops = shops.flatMap((shop) => shop.hosts.map((host) => new URL(`https://${host}`).hostname));
  const hosts = [...new Set([...patterns.keys(), ...(everywhere ? ofShops : [])])];
  return (
    <Group id="sites" title={t('setup.sites')} text={t('setup.sites.text')}>
      {hosts.length > 0 && (
        <table className="tbl">
          <thead>
            <tr>
              <th className="l">{t('setup.sites.host')}</th>
              <th>{t('setup.overlay')}</th>
              <th>
                <span className="sr">{t('setup.take-back')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <SiteLine key={host} host={host} pattern={patterns.get(host)} />
            ))}
          </tbody>
        </table>
      )}
      <details className="of">
        <summary className="btn">{t('setup.sites.more')}</summary>
        <SitesToAllow grants={grants} />
      </details>
    </Group>
  );
}
