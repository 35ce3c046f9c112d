// Answers questions about GraphQL with the reference implementation: a JSON object a line in, a JSON object a line out.
import { createInterface } from 'node:readline';
import {
  buildSchema, execute, getVariableValues, GraphQLEnumType, GraphQLError, GraphQLList, GraphQLNonNull, isAbstractType,
  isCompositeType, parse, print, printSchema, specifiedRules, validate,
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

// MockData.cs makes the same values: each follows from that of its parent and the name of the field.
function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16777619) >>> 0;
  return value;
}

function makeValue(schema, type, seed) {
  if (type instanceof GraphQLNonNull) return seed % 29 === 0 ? null : makeNullable(schema, type.ofType, seed);
  return seed % 7 === 0 ? null : makeNullable(schema, type, seed);
}

function makeNullable(schema, type, seed) {
  if (type instanceof GraphQLList) {
    return Array.from({ length: seed % 4 }, (_, index) => makeValue(schema, type.ofType, hash(`${seed}.${index}`)));
  }

  if (isCompositeType(type)) {
    const names = (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]).map((item) => item.name).sort();
    return { seed, typeName: names[seed % names.length] };
  }

  if (type instanceof GraphQLEnumType) return type.getValues()[seed % type.getValues().length].name;
  switch (type.name) {
    case 'Int': return seed % 11 === 0 ? 'veel' : seed % 1000;
    case 'Float': return seed / 8;
    case 'Boolean': return seed % 2 === 0;
    default: return `s${seed}`;
  }
}

function resolveMockField(source, _, __, { schema, returnType, fieldName }) {
  const seed = hash(`${source?.seed ?? 1}.${fieldName}`);
  if (seed % 23 === 0) throw new Error('boem');
  return makeValue(schema, returnType, seed);
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

  async execute({ schema, text, variables }) {
    return execute({
      schema: schemas.get(schema),
      document: parse(text),
      variableValues: variables,
      fieldResolver: resolveMockField,
      typeResolver: (value) => value.typeName,
    });
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
