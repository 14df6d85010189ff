import { problemSchema } from '../../core/api/shapes';
import { PROBLEMS, problemBody } from '../../functions/http/problems';
import type { ProblemCode } from '../../functions/http/problems';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

describe.each(codes)('the problem %s', (code) => {
  const body = problemBody(code, {}, 'request-1');

  it('is of the form of RFC 9457, under its own name', () => {
    expect(problemSchema.parse(body)).toEqual(body);
    expect(body.type).toBe(`urn:workforce-standard:problem:${code}`);
  });

  it('speaks plainly', () => {
    const words = `${body.title}. ${body.detail}`;

    expect(words).not.toMatch(/invalid|null|regex|schema|exception|something went wrong|HTTP/i);
    expect(body.title).toMatch(/^[A-Z][^.]*$/);
    expect(body.detail).toMatch(/^[A-Z].*\.$/);
  });

  it('says its limit in words too, when it has one', () => {
    const said =
      body.limit === undefined
        ? ''
        : body.limit >= 1e6 && code !== 'too-many-values'
          ? `${body.limit / 1e6} MB`
          : body.limit.toLocaleString('en-GB');

    expect(body.detail).toContain(said);
  });
});
