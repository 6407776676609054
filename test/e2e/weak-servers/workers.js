// A master that replaces its two workers; a header ends the one that gets it.
import cluster from 'node:cluster';
import { createServer } from 'node:http';

if (cluster.isPrimary) {
  cluster.on('exit', () => cluster.fork());
  cluster.fork();
  cluster.fork();
} else {
  const server = createServer(({ headers }, response) => {
    if (headers['x-exit'] !== undefined) process.exit(1);
    response.end('hello');
  });
  server.listen(Number(process.argv[2]), '127.0.0.1');
}
