'use strict';

(function () {
  const example = [
    '# Onderzoeken over complexe scheidingen, met wie ze uitvoert en waar dat staat.',
    '{',
    '  onderzoeken(first: 3, filter: { thema: ["th-complexe-scheidingen"] }) {',
    '    totaalAantal',
    '    nodes {',
    '      titel',
    '      uitvoerders(first: 5) { nodes { weergavenaam } }',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: example,
  }));
})();
