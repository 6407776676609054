import fs from 'node:fs';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

fs.mkdirSync('./static', { recursive: true });
fs.writeFileSync('./static/a.txt', 'hello world');
const app = new Hono();
app.get('/', (c) => c.text('hello'));
app.use('/static/*', serveStatic({ root: './' }));
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
