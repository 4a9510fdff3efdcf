// One formula from outside: its input is checked, its result or the reason for none is answered.
import { z } from 'zod/mini';
import { NoResult } from './contract';
import { formulas } from './index';

export type Calculated = { result: unknown } | { error: string };

const issueText = ({ path, message }: z.core.$ZodIssue) =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;

/** The result of a formula for a text of JSON; an error with the reason for an unknown id, bad input or no result. */
export function calculate(id: string, json: string): Calculated {
  const formula = formulas.find((one) => one.id === id);
  if (!formula) return { error: `there is no formula "${id}"` };
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { error: 'the input is not JSON' };
  }
  const input = formula.input.safeParse(given);
  if (!input.success) return { error: input.error.issues.map(issueText).join('; ') };
  try {
    const result = formula.compute(input.data);
    const sound = formula.output.safeParse(result);
    return sound.success ? { result } : { error: 'the result is out of range' };
  } catch (error) {
    if (error instanceof NoResult) return { error: error.message };
    throw error;
  }
}

/** Every formula with the JSON Schemas of what goes in and comes out, and an example. */
export const catalogue = () =>
  formulas.map(({ id, name, expression, conditions, source, input, output, example }) => ({
    id,
    name,
    expression,
    conditions,
    source,
    input: z.toJSONSchema(input),
    output: z.toJSONSchema(output),
    example,
  }));
