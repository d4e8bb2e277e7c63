import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { textFiles } from './catalog/text-files.ts';
import { clauseSchema, familySchema, guideSchema } from './domain/template/schema.ts';

/** Contract MDX is a closed dialect: the store keeps its text, and the catalog parses it. */
const texts = defineCollection({ loader: textFiles() });

const clauses = defineCollection({
  loader: glob({ base: './src/content/clauses', pattern: '*.mdx' }),
  schema: clauseSchema,
});
const families = defineCollection({
  loader: glob({
    base: './src/content/contracts',
    pattern: '*/family.mdx',
    generateId: ({ entry }) => entry.split('/')[0]!,
  }),
  schema: familySchema,
});
const guides = defineCollection({
  loader: glob({ base: './src/content/guides', pattern: '*.mdx' }),
  schema: guideSchema,
});

export const collections = { texts, clauses, families, guides };
