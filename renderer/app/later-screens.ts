import { lazy, type ComponentType } from 'react'

let loading: Promise<ComponentType> | undefined
let loaded: ComponentType | undefined

async function load(): Promise<ComponentType> {
  const { LaterRoutes } = await import('./later-routes')
  loaded = LaterRoutes
  return LaterRoutes
}

const Waited = lazy(async () => ({ default: await (loading ??= load()) }))

/** Begins to load all screens but the first. Whether that fails is said where somebody goes to one. */
export function loadLaterScreens(): void {
  loading ??= load()
  loading.catch(() => undefined)
}

/** All screens but the first: at once where they are loaded, after a wait (`Suspense`) where they are not. */
export function laterScreens(): { readonly Screens: ComponentType } {
  return { Screens: loaded ?? Waited }
}
