/** The store that other tests stand on must be as strict as the real one. */
import { createMemoryStore } from '../support/memory-store.ts';
import { storeContract } from './contract.ts';

storeContract('the store in memory', async () => {
  const store = createMemoryStore();
  return {
    store,
    reopen: async () => {
      await store.close();
      store.reopen();
      return store;
    },
    dispose: () => store.close(),
  };
});
