// GraphQL Yoga over the data of the benchmark, on a free port that it prints; ends when its standard input does.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { createContext, resolvers, typeDefs } from './model.mjs';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context: createContext, logging: false, graphiql: false, landingPage: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
