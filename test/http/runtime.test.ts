import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRuntime } from '../../functions/http/runtime';

const SETTINGS = {
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};

test('a function that starts asks for the newest entry at once, before any request', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end('{"Items":[],"Count":0,"ScannedCount":0}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const before = { ...process.env };
  Object.assign(process.env, SETTINGS, { AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}` });
  try {
    const asked = once(server, 'request');
    createRuntime({ TABLE_NAME: 'register' });
    const [request] = (await asked) as [{ headers: Record<string, string> }];

    expect(request.headers['x-amz-target']).toBe('DynamoDB_20120810.Query');
  } finally {
    process.env = before;
    server.close();
    server.closeAllConnections();
  }
});
