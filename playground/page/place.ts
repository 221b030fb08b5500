/** Who and where, kept in the address, so that a reload, a bookmark and a second window each have their own. */
import { useCallback, useEffect, useState } from 'react';

export interface Place {
  user: string;
  channel: string;
  tab: string;
}

const read = (): Place => {
  const query = new URLSearchParams(location.search);
  return {
    user: query.get('as') ?? 'U0AGENT',
    channel: query.get('in') ?? 'C0FLOOR',
    tab: query.get('tab') ?? 'home',
  };
};

export const usePlace = (): [Place, (change: Partial<Place>) => void] => {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const back = (): void => setPlace(read());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((change: Partial<Place>) => {
    const next = { ...read(), ...change };
    history.pushState({}, '', `?${new URLSearchParams({ as: next.user, in: next.channel, tab: next.tab })}`);
    setPlace(next);
  }, []);
  return [place, go];
};
