// Asks the backend through its own two interfaces, the shop's and the administrator's.

export interface Api {
  /** What signs the session in. */
  token(): string;
  /** The data a query or mutation answers with; throws what the backend complained of. */
  ask<T>(query: string, variables?: object): Promise<T>;
}

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

/** A session of its own with one of the interfaces; the token that signs it in comes with an answer and is kept. */
function session(address: string): Api {
  let token: string | undefined;
  return {
    token: () => token ?? '',
    async ask<T>(query: string, variables: object = {}) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      token = answer.headers.get('vendure-auth-token') ?? token;
      const { data, errors } = (await answer.json()) as Answer;
      if (errors?.[0]) throw new Error(`${errors[0].message} (${query.trim().slice(0, 60)})`);
      refused(data);
      return data as T;
    },
  };
}

/** Refusals come as results with a code of their own. */
function refused(data: unknown): void {
  for (const result of Object.values((data ?? {}) as Record<string, unknown>)) {
    const { errorCode, message } = (result ?? {}) as { errorCode?: string; message?: string };
    if (errorCode !== undefined) throw new Error(`${errorCode}: ${message ?? ''}`);
  }
}

/** A visitor of the shop. */
export const visitor = (origin: string): Api => session(`${origin}/shop-api`);

/** The administrator, signed in. */
export async function administrator(origin: string): Promise<Api> {
  const api = session(`${origin}/admin-api`);
  await api.ask(
    `mutation { login(username: "superadmin", password: "superadmin") { ... on CurrentUser { id } ... on ErrorResult { errorCode message } } }`,
  );
  return api;
}
