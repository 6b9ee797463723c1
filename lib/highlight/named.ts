// Methods of a document or shadow root, whatever its images and forms are named: their names hide its own properties.

/** The method as the interface of the root defines it, bound to the root. */
export function method<R extends Document | DocumentOrShadowRoot, K extends keyof R>(root: R, name: K): R[K] {
  return (Reflect.get(Object.getPrototypeOf(root), name, root) as (...given: unknown[]) => unknown).bind(root) as R[K];
}
