import { parsePage } from '../../../src/graph/parse/parsePage';
import { GraphError } from '../../../src/graph/problem';

function problemOf(body: unknown) {
  try {
    parsePage(body);
  } catch (error) {
    if (error instanceof GraphError) return error.problem;
    throw error;
  }
  throw new Error('the page was accepted');
}

describe('parsePage', () => {
  it('hands the items over unread, with the link to the next page and the total', () => {
    const body = {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
      '@odata.count': 3,
      '@odata.nextLink': 'https://graph.microsoft.com/v1.0/users?$skiptoken=x',
      value: [{ id: 'a' }, 7],
    };
    expect(parsePage(body)).toEqual({
      values: [{ id: 'a' }, 7],
      nextLink: 'https://graph.microsoft.com/v1.0/users?$skiptoken=x',
      count: 3,
    });
  });

  it('takes a last page without link and total', () => {
    expect(parsePage({ value: [] })).toEqual({ values: [], nextLink: null, count: null });
  });

  it('refuses an answer that is no page, naming the path and no content', () => {
    expect(problemOf({ value: 'secret' })).toEqual({
      kind: 'unexpected',
      status: 200,
      code: 'notAPage',
      message: 'value: expected Array',
      requestId: null,
    });
    expect(problemOf(null)).toMatchObject({ message: '(answer): expected Object' });
    expect(problemOf({ value: [], '@odata.count': -1 })).toMatchObject({
      message: '@odata.count: expected >=0',
    });
  });
});
