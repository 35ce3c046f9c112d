// The data of the benchmark, and the schema over it. BenchData.cs makes the same data.
import { readFileSync } from 'node:fs';
import DataLoader from 'dataloader';

export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

const words = ['water', 'wind', 'steen', 'vuur', 'gras', 'zand', 'licht'];
const authors = [];
const books = [];
const booksByAuthor = new Map();
const reviewsByBook = new Map();
for (let a = 0; a < 50; a++) {
  const author = { id: `a${a}`, name: `Schrijver ${a}`, country: `Land ${a % 12}`, born: 1900 + a };
  authors.push(author);
  booksByAuthor.set(author.id, []);
  for (let b = 0; b < 10; b++) {
    const n = a * 10 + b;
    const book = { id: `b${n}`, title: `Over ${words[n % 7]} en ${words[(n * 3 + 1) % 7]}, deel ${n}`, year: 1950 + (n % 70), authorId: author.id };
    books.push(book);
    booksByAuthor.get(author.id).push(book);
    reviewsByBook.set(book.id, Array.from({ length: 5 }, (_, r) => ({
      id: `r${n * 5 + r}`, stars: 1 + ((n + r) % 5), text: `Een lezer zegt iets over boek ${n}, en dat is nummer ${r}.`,
    })));
  }
}

const authorsById = new Map(authors.map((author) => [author.id, author]));

function find(text, first) {
  const hits = [];
  for (const book of books) {
    const at = book.title.indexOf(text);
    if (at >= 0) hits.push({ score: 1 / (1 + at), book });
  }
  hits.sort((left, right) => right.score - left.score);
  return { total: hits.length, hits: hits.slice(0, first) };
}

export const createContext = () => ({
  books: new DataLoader(async (ids) => ids.map((id) => booksByAuthor.get(id))),
  reviews: new DataLoader(async (ids) => ids.map((id) => reviewsByBook.get(id))),
  authors: new DataLoader(async (ids) => ids.map((id) => authorsById.get(id))),
});

export const resolvers = {
  Query: { authors: () => authors, search: (_, { text, first }) => find(text, first) },
  Author: { books: (author, _, context) => context.books.load(author.id) },
  Book: {
    author: (book, _, context) => context.authors.load(book.authorId),
    reviews: (book, _, context) => context.reviews.load(book.id),
  },
};
