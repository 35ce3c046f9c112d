// Answers questions about GraphQL with the reference implementation: a JSON object a line in, a JSON object a line out.
import { createInterface } from 'node:readline';
import {
  buildSchema, execute, getVariableValues, GraphQLError, parse, print, printSchema, specifiedRules, validate,
} from 'graphql';

const schemas = new Map();

const describe = (error) => ({
  message: error.message,
  locations: (error.locations ?? []).map(({ line, column }) => [line, column]),
});

function parseDocument(text) {
  try {
    return { document: parse(text) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { syntaxError: describe(error) };
  }
}

const answers = {
  schema({ name, sdl }) {
    schemas.set(name, buildSchema(sdl));
    return { printed: printSchema(schemas.get(name)) };
  },

  parse({ text }) {
    const { document, syntaxError } = parseDocument(text);
    return syntaxError ? { syntaxError } : { printed: print(document) };
  },

  // Every rule apart, so that it is known which one speaks. A rule that throws instead of reporting gives null.
  validate({ schema, text }) {
    const { document, syntaxError } = parseDocument(text);
    if (syntaxError) return { syntaxError };
    const rules = {};
    for (const rule of specifiedRules) {
      const name = rule.name.replace(/Rule$/, '');
      try {
        const errors = validate(schemas.get(schema), document, [rule], { maxErrors: 1000 });
        if (errors.length > 0) rules[name] = errors.map(describe);
      } catch {
        rules[name] = null;
      }
    }
    return { rules };
  },

  variables({ schema, text, variables }) {
    const operation = parse(text).definitions[0];
    const { coerced, errors } = getVariableValues(schemas.get(schema), operation.variableDefinitions, variables);
    return errors ? { errors: errors.map(describe) } : { coerced };
  },

  // With the same data for every field, so that only the shape of the response is compared.
  async execute({ schema, text, variables, operationName, rootValue }) {
    const document = parse(text);
    return execute({ schema: schemas.get(schema), document, variableValues: variables, operationName, rootValue });
  },
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { kind, ...question } = JSON.parse(line);
  let answer;
  try {
    answer = await answers[kind](question);
  } catch (error) {
    answer = { crash: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
