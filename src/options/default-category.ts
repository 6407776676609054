/**
 * What tells the runs of a workflow apart when nobody says it: the job's id and, of a matrix, the values of this leg, as GitHub names the
 * job: `test (ubuntu-latest, 20)`. Without the values the legs would overwrite each other's comment.
 *
 * @param matrix - `${{ toJSON(matrix) }}`: an object, or `null` where the job has none
 */
export function defaultCategory(job: string | null, matrix: string | null): string {
  const name = job ?? 'patho';
  const values = Object.values(readMatrix(matrix)).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}

function readMatrix(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
