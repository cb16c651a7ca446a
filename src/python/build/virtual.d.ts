declare module 'virtual:python-pack' {
  export const pythonPack: import('../pack.ts').PythonPack;
}
