import { createAjvPeer } from './peer/ajv-peer';
import { runColdRequest } from './cold-request';

runColdRequest('ajv', ({ fields }, lists) => {
  const check = createAjvPeer(fields, lists, { setLists: false, conditions: [] });
  return (body) => check(body as object[]);
});
