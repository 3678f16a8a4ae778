type Bare<V> = Exclude<V, undefined>;

type IsThere<T, K extends keyof T, There> = K extends There
  ? true
  : null extends Bare<T[K]>
    ? false
    : Bare<T[K]> extends readonly unknown[]
      ? true
      : Bare<T[K]> extends object
        ? false
        : true;

type Inner<V> = V extends readonly (infer E)[] ? Inner<E>[] : V extends object ? Told<V> : V;

/**
 * A body as services send it. Their documents say of no field that it is there; all are that can't be null, but of an object they don't say
 * whether it can.
 *
 * There: the objects that always are
 */
export type Told<T, There extends keyof T = never> = {
  [K in keyof T as IsThere<T, K, There> extends true ? K : never]-?: Inner<Bare<T[K]>>;
} & {
  [K in keyof T as IsThere<T, K, There> extends true ? never : K]?: Inner<T[K]>;
};
