import { generateActionYml } from './generate-action-yml.ts';
import { generateReference } from './generate-reference.ts';
import { generateSchema } from './generate-schema.ts';

/** The files that come from the table of options, by their path in the repository. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'action.yml': generateActionYml(),
    'docs/reference.md': generateReference(),
    'docs/patho.schema.json': generateSchema(),
  };
}
