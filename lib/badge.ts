// What the icon's badge says: the open problems while they are known and of today, else that a round is due, else nothing.

/** What the open panel judged last, over all shops. */
export interface OpenProblems {
  day: string;
  count: number;
  /** The newest reading that was judged (epoch ms). */
  asOf: number;
}

export interface BadgeFacts {
  problems: OpenProblems | undefined;
  /** The newest reading of a console that was kept (epoch ms). */
  newest: number;
  today: string;
  /** Day on which a reminder was told last. */
  due: string;
}

/** The badge's text; a count that a later reading may have changed is not shown. */
export function badgeText({ problems, newest, today, due }: BadgeFacts): string {
  if (problems && problems.day === today && problems.asOf >= newest)
    return problems.count > 0 ? String(problems.count) : '';
  return due === today ? '!' : '';
}
