const app = require('fastify')();
const mercurius = require('mercurius');
const schema = 'type Query { add(x: Int, y: Int): Int }';
const resolvers = { Query: { add: async (_, { x, y }) => x + y } };
app.register(mercurius, { schema, resolvers });
app.get('/', async () => ({ hello: 'world' }));
app.listen(Number(process.env.PORT), '127.0.0.1');
