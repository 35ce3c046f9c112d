// Reads the published SDL from standard input and prints what other tools have against it: the reference
// implementation, which has to build it, and the rules of graphql-eslint for Relay's connections.
import { text } from 'node:stream/consumers';
import { parser, rules } from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';
import { buildSchema, validateSchema } from 'graphql';

const sdl = await text(process.stdin);

function findFaults() {
  try {
    return validateSchema(buildSchema(sdl)).map((error) => error.message);
  } catch (error) {
    return [error.message];
  }
}

const relayRules = {
  'relay/relay-arguments': 'error',
  'relay/relay-connection-types': 'error',
  // That a list may hold edges alone is a habit of graphql-eslint, not a rule of the specification: `nodes` is such a list.
  'relay/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  'relay/relay-page-info': 'error',
};

const messages = new Linter().verify(
  sdl,
  {
    files: ['**/*.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: sdl } } },
    plugins: { relay: { rules } },
    rules: relayRules,
  },
  'schema.graphql',
);
console.log(JSON.stringify({
  faults: findFaults(),
  relay: messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
}));
