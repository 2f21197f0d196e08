var configuration = new GlideRecord('x_1e_connect_configuration')
configuration.addNotNullQuery('retrieved_at')
configuration.setLimit(1)
configuration.query()
answer = configuration.hasNext()
answer
