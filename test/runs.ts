/** How many random cases a property is tried on; each slip of the mutation tests gets a twentieth of them. */
export const runs = (usual: number) =>
  'STRYKER_MUTATOR_WORKER' in process.env ? Math.ceil(usual / 20) : usual;
