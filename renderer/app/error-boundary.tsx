import { Component, type ReactNode } from 'react'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { ProblemPage } from '../components/problem-page'

/** A screen that fails says so; what was typed is in the draft file and comes back with the screen. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: AppError | undefined }
> {
  override state = { error: undefined as AppError | undefined }

  static getDerivedStateFromError(thrown: unknown): { error: AppError } {
    return { error: toAppError(thrown) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <ProblemPage error={error} />
  }
}
