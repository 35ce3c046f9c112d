// Times parse, validate and execute of graphql-js apart: {"name": "query"} in, {"name": [parse, validate, execute]} in microseconds out.
import { text } from 'node:stream/consumers';
import { execute, parse, validate } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { createContext, resolvers, typeDefs } from './model.mjs';

const schema = createSchema({ typeDefs, resolvers });

// The median of rounds, after a second to warm up; StageTimes.cs does the same.
async function time(action) {
  for (const end = performance.now() + 1000; performance.now() < end;) await action();
  const rounds = [];
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    let runs = 0;
    do {
      await action();
      runs++;
    } while (performance.now() - start < 100);
    rounds.push((performance.now() - start) * 1000 / runs);
  }
  return rounds.sort((left, right) => left - right)[7];
}

const times = {};
for (const [name, query] of Object.entries(JSON.parse(await text(process.stdin)))) {
  const document = parse(query);
  times[name] = [
    await time(() => parse(query)),
    await time(() => validate(schema, document)),
    await time(async () => JSON.stringify(await execute({ schema, document, contextValue: createContext() }))),
  ];
}
console.log(JSON.stringify(times));
