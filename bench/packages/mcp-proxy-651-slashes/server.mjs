import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { startHTTPServer } from 'mcp-proxy';

await startHTTPServer({
  createServer: async () => new Server({ name: 'demo', version: '1.0.0' }, { capabilities: {} }),
  host: '127.0.0.1',
  port: Number(process.env.PORT),
});
