const app = require('fastify')();
const mercurius = require('mercurius');
const schema = `
  type Query { add(x: Int, y: Int): Int }
  type Subscription { added: Int }
`;
const resolvers = {
  Query: { add: async (_, { x, y }) => x + y },
  Subscription: { added: { subscribe: async (_root, _args, { pubsub }) => pubsub.subscribe('ADDED') } },
};
app.register(mercurius, { schema, resolvers, subscription: true });
app.get('/', async () => ({ hello: 'world' }));
app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
