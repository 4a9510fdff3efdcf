// Where a view breaks, the panel says so and offers to open it again: never an empty place without a word.
import { Component, type ReactNode } from 'react';
import { Button } from './parts/button';
import { EmptyState } from './parts/empty-state';
import { useWords } from './words';

function Broken({ message, onAgain }: { message: string; onAgain: () => void }) {
  const { t } = useWords();
  return (
    <section role="alert">
      <EmptyState drawing="locked" title={t('shell.broken')} text={t('shell.broken.why', { message })}>
        <div className="eh">
          <Button kind="primary" onClick={onAgain}>
            {t('shell.broken.again')}
          </Button>
        </div>
      </EmptyState>
    </section>
  );
}

/** Draws `children`; where drawing them or reading their rows throws, a message in their place. */
export class ViewBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken message={error.message} onAgain={() => this.setState({ error: undefined })} />;
  }
}
